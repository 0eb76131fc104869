package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.BackgroundKind;
import se.digikomp.questionnaire.model.Theme;
import se.digikomp.questionnaire.model.VersionState;
import se.digikomp.survey.Comparability;

/** What the alternatives of a questionnaire are called on the screen. */
public final class Names {

    private Names() {
    }

    /** What a state of a version is called. */
    public static String of(VersionState state) {
        return switch (state) {
            case DRAFT -> Messages.Mark_draft;
            case IN_REVIEW -> Messages.Mark_inReview;
            case PUBLISHED -> Messages.Mark_published;
            case RETIRED -> Messages.Mark_retired;
        };
    }

    static String of(BackgroundKind kind) {
        return switch (kind) {
            case CHOICE -> Messages.Background_choice;
            case UNIT -> Messages.Background_unit;
        };
    }

    /** What a way to compare is called. */
    public static String of(Comparability comparability) {
        return switch (comparability) {
            case IDENTICAL -> Messages.Comparability_identical;
            case EDITORIAL -> Messages.Comparability_editorial;
            case CHANGED_MEANING -> Messages.Comparability_changed;
            case NEW -> Messages.Comparability_new;
            case REMOVED -> Messages.Comparability_removed;
        };
    }

    /** The name of a comparability after a sign that can be told without colour. */
    static String signed(Comparability comparability) {
        String sign = switch (comparability) {
            case IDENTICAL -> "= ";
            case EDITORIAL -> "≈ ";
            case CHANGED_MEANING -> "≠ ";
            case NEW -> "+ ";
            case REMOVED -> "− ";
        };
        return sign + of(comparability);
    }

    static String of(se.digikomp.questionnaire.model.Comparability decision) {
        return of(Comparability.valueOf(decision.name()));
    }

    static String of(Collection<Theme> themes, Locale reader) {
        return themes.stream().map(theme -> Wording.of(theme.getName(), reader)).collect(Collectors.joining(", "));
    }
}
