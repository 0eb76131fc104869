package se.digikomp.catalogue.ui.internal.lifecycle;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.catalogue.ui.internal.editor.StateLine;
import se.digikomp.catalogue.ui.internal.questionnaire.Names;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.ui.Background;

/** The line above the pages of a version: which it is, in what state, what was frozen of it, and what may follow. */
public final class LifeCycleBar {

    private final QuestionnaireVersion version;
    private final StateLine line;

    /** The line for a version, in an empty space. */
    public LifeCycleBar(Composite space, QuestionnaireVersion version, Steps steps) {
        this.version = version;
        List<StateLine.Choice> possible = Stream.of(Step.values()).filter(step -> step.isPossible(version.getState()))
                .map(step -> new StateLine.Choice(step.words(), step.hint(), () -> steps.take(step))).toList();
        line = new StateLine(space, name(steps), state(), possible);
        new Background(space).compute(Messages.Bar_reading, progress -> steps.record()).whenFailed(failure -> {})
                .then(this::show);
    }

    private void show(Record record) {
        line.say(record.words(version.getState()), !record.problems().isEmpty());
    }

    private String name(Steps steps) {
        String title = version.getQuestionnaire() == null ? ""
                : Wording.of(version.getQuestionnaire().getTitle(), steps.reader()) + " · ";
        return title + NLS.bind(Messages.Bar_version, version.getVersion());
    }

    private String state() {
        String words = Names.of(version.getState());
        return version.getBasedOn() == null ? words
                : words + " · " + NLS.bind(Messages.Bar_basedOn, version.getBasedOn().getVersion());
    }
}
