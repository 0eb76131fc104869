package se.digikomp.catalogue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.internal.ProblemTexts;
import se.digikomp.framework.model.Identified;

/** Something about the models that a person should know or mend. */
public sealed interface Problem {

    /** How grave it is. */
    Severity severity();

    /** What kind of problem it is, such as {@code statement.competence.missing}. */
    String code();

    /** What the message mentions, in the order of its placeholders. */
    List<String> arguments();

    /** Name of the file it is in, without its folder; empty for a model that is in none yet. */
    String file();

    /** The identity of the object a person should look at, or of the nearest around it; empty for a file as a whole. */
    String identity();

    /** One sentence on it, for a reader of this language. */
    default String message(Locale reader) {
        return ProblemTexts.message(code(), arguments(), reader);
    }

    /** Why it matters and what a person can do; the empty string where the message says it all. */
    default String explanation(Locale reader) {
        return ProblemTexts.explanation(code(), reader);
    }

    /**
     * A file as a whole is the problem, such as one that cannot be read.
     *
     * @param severity  how grave it is
     * @param code      what kind of problem it is
     * @param file      name of the file without its folder
     * @param arguments what the message mentions
     */
    record InFile(Severity severity, String code, String file, List<String> arguments) implements Problem {

        public InFile {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String identity() {
            return "";
        }
    }

    /**
     * One object of a model is the problem.
     *
     * @param severity  how grave it is
     * @param code      what kind of problem it is
     * @param object    the object a person should look at
     * @param arguments what the message mentions
     */
    record OnObject(Severity severity, String code, EObject object, List<String> arguments) implements Problem {

        public OnObject {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String file() {
            return object.eResource() == null || object.eResource().getURI() == null ? ""
                    : object.eResource().getURI().lastSegment();
        }

        @Override
        public String identity() {
            for (EObject each = object; each != null; each = each.eContainer()) {
                if (each instanceof Identified identified && identified.getId() != null) {
                    return identified.getId();
                }
            }
            return "";
        }
    }
}
