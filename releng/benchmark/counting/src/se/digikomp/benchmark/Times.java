package se.digikomp.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import com.sun.management.OperatingSystemMXBean;

/** How long one thing took, each time it was done: by the clock, and in processor time of the whole process. */
final class Times {

    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    private final List<Double> walls = new ArrayList<>();
    private final List<Double> processors = new ArrayList<>();

    /** Does it, and counts it where {@code counted}. */
    <T> T of(boolean counted, Callable<T> work) throws Exception {
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        T result = work.call();
        double wall = (System.nanoTime() - start) / 1e9;
        if (counted) {
            walls.add(wall);
            processors.add((SYSTEM.getProcessCpuTime() - processor) / 1e9);
        }
        return result;
    }

    /** The median of the times by the clock, in seconds. */
    double median() {
        return median(walls);
    }

    /** The median of the processor times, in seconds. */
    double processor() {
        return median(processors);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
