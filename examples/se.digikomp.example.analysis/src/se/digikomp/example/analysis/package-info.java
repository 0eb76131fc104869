/** An analysis as anybody may write one, with nothing but the SDK. */
package se.digikomp.example.analysis;
