package se.digikomp.catalogue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import se.digikomp.catalogue.internal.Ancestry;
import se.digikomp.framework.model.Competence;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/**
 * Codes and keys of statements. A code of figures begins with those of its competence: 311 is the first statement of 3.1.
 * Neither is ever given anew.
 */
public final class Codes {

    private static final String FIGURES = "\\d{3,}";

    private Codes() {
    }

    /**
     * The next free code under a competence, after the highest one that this version or one it builds on ever had there:
     * 343 where 3.4 has 341 and has lost 342.
     */
    public static String next(QuestionnaireVersion version, Competence competence) {
        Set<String> taken = new HashSet<>();
        Ancestry.of(version).forEach(each -> each.getStatements().forEach(statement -> taken.add(statement.getCode())));
        String prefix = figures(competence);
        int highest = taken.stream().filter(code -> code != null && code.startsWith(prefix) && code.matches(FIGURES))
                .map(code -> code.substring(prefix.length())).filter(rest -> rest.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt).max().orElse(0);
        return prefix + (highest + 1);
    }

    /** A key for a new statement that no version it builds on has ever used: its code, or the code with a number. */
    public static String freeKey(QuestionnaireVersion version, String code) {
        Set<String> taken = new HashSet<>();
        Ancestry.of(version).forEach(each -> each.getStatements().forEach(statement -> taken.add(statement.getKey())));
        String key = code;
        for (int i = 2; taken.contains(key); i++) {
            key = code + "-" + i;
        }
        return key;
    }

    /** The competence of the version's framework that a statement's code names; empty where it names none. */
    public static Optional<Competence> named(Statement statement) {
        String code = statement.getCode();
        if (code == null || !code.matches(FIGURES)
                || !(statement.eContainer() instanceof QuestionnaireVersion version)
                || version.getFramework() == null) {
            return Optional.empty();
        }
        return version.getFramework().getAreas().stream().flatMap(area -> area.getCompetences().stream())
                .filter(competence -> !figures(competence).isEmpty() && code.startsWith(figures(competence)))
                .findFirst();
    }

    private static String figures(Competence competence) {
        return competence.getCode() == null ? "" : competence.getCode().replace(".", "");
    }
}
