package se.digikomp.survey;

import java.util.Set;
import java.util.TreeSet;
import java.util.Collections;

/**
 * One statement that respondents rate, as one version of a questionnaire words it.
 *
 * @param key        stable through all versions
 * @param code       what people call it, such as {@code 311}
 * @param text       its wording
 * @param competence code of the competence it makes concrete; empty where none is known
 * @param themes     keys of its themes
 * @param scale      the scale it is rated on
 */
public record Statement(String key, String code, Text text, String competence, Set<String> themes, Scale scale) {

    public Statement {
        themes = Collections.unmodifiableSet(new TreeSet<>(themes));
    }
}
