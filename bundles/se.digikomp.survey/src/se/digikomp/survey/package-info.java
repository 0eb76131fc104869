/** The shape of a survey as plain values: questionnaire versions, background questions, units and rounds. */
package se.digikomp.survey;
