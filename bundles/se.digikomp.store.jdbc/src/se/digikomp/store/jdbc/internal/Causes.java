package se.digikomp.store.jdbc.internal;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** All that led to a failure: causes and, beside them, what JDBC chains as next exceptions. */
final class Causes {

    private Causes() {
    }

    static Set<Throwable> of(SQLException failure) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable one = open.remove();
            if (found.add(one)) {
                if (one.getCause() != null) {
                    open.add(one.getCause());
                }
                if (one instanceof SQLException sql && sql.getNextException() != null) {
                    open.add(sql.getNextException());
                }
            }
        }
        return found;
    }
}
