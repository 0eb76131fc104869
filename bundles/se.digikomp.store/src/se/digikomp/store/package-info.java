/** Ports to what is kept: rounds, batches of responses, mapping profiles, published versions and releases. */
package se.digikomp.store;
