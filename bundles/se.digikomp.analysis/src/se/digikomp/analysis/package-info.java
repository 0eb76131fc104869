/**
 * What an analyst needs: a pure function from guarded counts and a record of parameters to a closed form of result.
 */
package se.digikomp.analysis;
