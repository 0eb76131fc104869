package se.digikomp.analysis.ui.internal.model;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.engine.InputGate;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Text;

/**
 * What is left of a selection by the options of one background question.
 *
 * @param question the question
 * @param choices  its options in order
 */
public record Narrowing(Background question, List<Choice> choices) {

    /**
     * Those respondents who chose one option.
     *
     * @param option    the option
     * @param responses how many there are; zero where it is not shown
     * @param hidden    why it is not shown; {@link Text#EMPTY} where it is
     */
    public record Choice(Option option, int responses, Text hidden) {

        /** Whether it may be looked at. */
        public boolean shown() {
            return hidden.byLanguage().isEmpty();
        }
    }

    public Narrowing {
        choices = List.copyOf(choices);
    }

    /** What disclosure control lets of each option; decides what may be shown, so not to be called on the screen's thread. */
    public static Narrowing of(Ground ground, Selection libraries, Background question) {
        return new Narrowing(question, question.options().stream()
                .map(option -> choice(new InputGate(ground.snapshot(), libraries.where(question, List.of(option))),
                        option))
                .toList());
    }

    private static Choice choice(InputGate gate, Option option) {
        Optional<Text> refusal = gate.refusal();
        return new Choice(option, refusal.isPresent() ? 0 : gate.input().base(), refusal.orElse(Text.EMPTY));
    }
}
