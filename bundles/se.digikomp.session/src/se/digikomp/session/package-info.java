/** One data folder with all services on it: what the workbench and the command line have in common. */
package se.digikomp.session;
