package se.digikomp.importing.ui.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import se.digikomp.importing.Target;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;

/** Everything a column can be taken for under one questionnaire version, in words of one language. */
public final class Targets {

    private static final int LONGEST = 90;

    private final Outline outline;
    private final Locale locale;
    private final List<Target> all = new ArrayList<>();

    /** The targets of a version for readers of {@code locale}. */
    public Targets(Outline outline, Locale locale) {
        this.outline = outline;
        this.locale = locale;
        all.add(new Target.Ignored());
        all.add(new Target.ResponseId());
        all.add(new Target.UnitName());
        outline.choices().forEach(choice -> all.add(new Target.Choice(choice.code())));
        outline.statements().forEach(statement -> all.add(new Target.Answer(statement.code())));
    }

    /** All of them in the order in which they are offered. */
    public List<Target> all() {
        return List.copyOf(all);
    }

    /** What a target is called. */
    public String words(Target target) {
        return switch (target) {
            case Target.Ignored ignored -> Messages.Target_ignored;
            case Target.ResponseId id -> Messages.Target_responseId;
            case Target.UnitName unit -> Messages.Target_unit;
            case Target.Choice choice -> NLS.bind(Messages.Target_choice, outline.background(choice.background())
                    .map(Background::question).map(question -> question.in(locale)).orElse(choice.background()));
            case Target.Answer answer -> answer.statement() + "  " + shortened(outline.statement(answer.statement())
                    .map(Statement::text).map(text -> text.in(locale)).orElse(""));
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '\u2026';
    }
}
