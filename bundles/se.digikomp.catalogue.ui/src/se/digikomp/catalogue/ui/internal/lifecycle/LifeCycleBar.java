package se.digikomp.catalogue.ui.internal.lifecycle;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.digikomp.catalogue.ui.internal.questionnaire.Names;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.ui.Appearance;
import se.digikomp.ui.Background;

/** The line above the pages of a version: which it is, in what state, what was frozen of it, and what may follow. */
public final class LifeCycleBar {

    private final QuestionnaireVersion version;
    private final Composite space;
    private final Label frozen;

    /** The line for a version, in an empty space. */
    public LifeCycleBar(Composite space, QuestionnaireVersion version, Steps steps) {
        this.version = version;
        this.space = space;
        List<Step> possible = Stream.of(Step.values()).filter(step -> step.isPossible(version.getState())).toList();
        GridLayoutFactory.fillDefaults().numColumns(2 + possible.size()).margins(12, 6).spacing(8, 2)
                .applyTo(space);
        Label name = new Label(space, SWT.NONE);
        name.setText(name(steps));
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Label state = new Label(space, SWT.NONE);
        state.setText(state());
        state.setForeground(Appearance.of(space).quiet());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
        possible.forEach(step -> {
            Button button = new Button(space, SWT.PUSH);
            button.setText(step.words());
            button.setToolTipText(step.hint());
            button.addListener(SWT.Selection, event -> steps.take(step));
        });
        frozen = new Label(space, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2 + possible.size(), 1).exclude(true).applyTo(frozen);
        frozen.setVisible(false);
        new Background(space).compute(Messages.Bar_reading, progress -> steps.record()).whenFailed(failure -> {})
                .then(this::show);
    }

    private void show(Record record) {
        String words = record.words(version.getState());
        frozen.setText(words);
        Appearance appearance = Appearance.of(space);
        frozen.setForeground(record.problems().isEmpty() ? appearance.quiet() : appearance.bad());
        ((GridData) frozen.getLayoutData()).exclude = words.isEmpty();
        frozen.setVisible(!words.isEmpty());
        space.getParent().layout(true, true);
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
