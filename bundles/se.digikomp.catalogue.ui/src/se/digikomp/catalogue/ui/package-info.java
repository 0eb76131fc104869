/** The folder of model files as a project of the workspace, where navigator and editors find it. */
package se.digikomp.catalogue.ui;
