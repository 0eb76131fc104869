/** For authors of analyses: answers to try them on, and the contract that every analysis keeps. */
package se.digikomp.analysis.testkit;
