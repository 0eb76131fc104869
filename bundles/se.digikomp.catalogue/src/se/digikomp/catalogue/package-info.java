/**
 * Services on the models without any user interface: opening and saving a folder of model files, the content delivered
 * with the product, validation, comparison of versions and the projection to plain values.
 */
package se.digikomp.catalogue;
