package se.digikomp.analysis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds of one parameter, or of each value where it takes several. Label and help stand in the contributor's message files as
 * {@code <analysis id>.<component>.label} and {@code .help}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Param {

    /** The least value of a number, inclusive. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The greatest value of a number, inclusive. */
    double max() default Double.POSITIVE_INFINITY;

    /** Name of a boolean component that must be true for this one to matter; empty for none. */
    String requires() default "";
}
