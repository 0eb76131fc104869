/** The analyses that come with Digikomp, contributed through the public extension point like anybody's. */
package se.digikomp.analysis.standard;
