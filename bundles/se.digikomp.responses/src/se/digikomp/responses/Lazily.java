package se.digikomp.responses;

import java.util.function.Supplier;

/** A value made once, when somebody first asks for it. Safe for use by several threads. */
final class Lazily<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile T value;

    Lazily(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (value == null) {
            make();
        }
        return value;
    }

    private synchronized void make() {
        if (value == null) {
            value = maker.get();
        }
    }
}
