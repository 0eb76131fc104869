package se.digikomp.analysis.engine;

import java.time.Instant;

/**
 * A result that somebody kept under a name.
 *
 * @param name   what it is called
 * @param kept   when it was kept
 * @param result what disclosure control let through when it was made, with everything it rests on
 */
public record KeptResult(String name, Instant kept, GuardedResult result) {
}
