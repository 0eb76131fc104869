/** What leaves the workbench: compilations of a library as documents, and results as files. */
package se.digikomp.report;
