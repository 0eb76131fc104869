/**
 * What expressions of the Sirius representations ask of the models. Every method is public and takes its receiver as the
 * first parameter; every class has a public constructor without parameters. No type of Sirius is used here.
 */
package se.digikomp.sirius.services;
