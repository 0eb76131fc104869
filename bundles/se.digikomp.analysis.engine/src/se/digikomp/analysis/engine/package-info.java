/**
 * Joins analyses and answers: the registry of analyses, their parameter forms, the runner, and the disclosure control
 * that stands before and after each run.
 */
package se.digikomp.analysis.engine;
