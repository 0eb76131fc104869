package se.digikomp.analysis.engine;

/**
 * One number that somebody can read, as a sum over the responses that could have been given.
 *
 * @param table   what it stands in: all numbers of one table are read at one look
 * @param weights how much a response of each kind adds to the number
 * @param value   the number
 */
record Fact(String table, int[] weights, int value) {

    /** The number that these responses would give. */
    int of(int[] counts) {
        int sum = 0;
        for (int kind = 0; kind < weights.length; kind++) {
            sum += weights[kind] * counts[kind];
        }
        return sum;
    }
}
