/** What the parts of the workbench share: background work handed over to the screen, failures, images, appearance. */
package se.digikomp.ui;
