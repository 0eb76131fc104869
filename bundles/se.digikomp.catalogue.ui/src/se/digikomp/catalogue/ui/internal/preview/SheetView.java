package se.digikomp.catalogue.ui.internal.preview;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.digikomp.catalogue.ui.internal.editor.Scrolled;
import se.digikomp.survey.Background;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.ui.Appearance;

/** One sheet of a questionnaire with controls that can be tried; nothing answered here is kept. */
final class SheetView {

    private static final int READABLE = 560;

    private final Scrolled scrolled;

    SheetView(Composite parent) {
        scrolled = new Scrolled(parent);
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(0, 10).applyTo(scrolled.content());
    }

    /** Shows a sheet in a language. */
    void show(Sheets.Sheet sheet, Text stem, Locale language) {
        Composite space = scrolled.content();
        Stream.of(space.getChildren()).forEach(Control::dispose);
        switch (sheet) {
            case Sheets.Sheet.Backgrounds backgrounds -> backgrounds.questions()
                    .forEach(question -> background(space, question, language));
            case Sheets.Sheet.Statements statements -> {
                statements.area().ifPresent(area -> heading(space, area.in(language)));
                words(space, stem.in(language)).setFont(bold());
                statements.statements().forEach(statement -> statement(space, statement, language));
            }
        }
        space.layout(true, true);
        scrolled.fit();
    }

    /** Says why there is nothing to see. */
    void refuse(String reason) {
        Composite space = scrolled.content();
        Stream.of(space.getChildren()).forEach(Control::dispose);
        words(space, reason);
        space.layout(true, true);
        scrolled.fit();
    }

    private static void background(Composite space, Background question, Locale language) {
        words(space, question.question().in(language)).setFont(bold());
        Composite answers = new Composite(space, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 0).spacing(0, 4).applyTo(answers);
        switch (question.kind()) {
            case UNIT -> {
                Combo libraries = new Combo(answers, SWT.READ_ONLY);
                libraries.setItems(Messages.Preview_library);
                libraries.select(0);
            }
            case CHOICE -> question.options()
                    .forEach(option -> new Button(answers, SWT.RADIO).setText(option.label().in(language)));
        }
    }

    private static void statement(Composite space, Statement statement, Locale language) {
        words(space, "… " + statement.text().in(language));
        Scale scale = statement.scale();
        boolean labelled = !scale.labels().isEmpty();
        Composite steps = new Composite(space, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(labelled ? 1 : scale.steps() + 2).margins(12, 0).spacing(10, 4)
                .applyTo(steps);
        GridDataFactory.fillDefaults().applyTo(steps);
        if (!labelled) {
            quiet(steps, scale.low().in(language));
        }
        List<Button> buttons = IntStream.rangeClosed(1, scale.steps())
                .mapToObj(step -> step(steps, labelled ? scale.labels().get(step - 1).in(language) : "" + step))
                .toList();
        buttons.forEach(button -> button.setToolTipText(statement.code()));
        if (!labelled) {
            quiet(steps, scale.high().in(language));
        }
    }

    private static Button step(Composite steps, String words) {
        Button button = new Button(steps, SWT.RADIO);
        button.setText(words);
        return button;
    }

    private static void quiet(Composite parent, String words) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
        Appearance.follow(label, appearance -> label.setForeground(appearance.quiet()));
    }

    private static void heading(Composite space, String words) {
        words(space, words).setFont(JFaceResources.getHeaderFont());
    }

    private static Label words(Composite space, String words) {
        Label label = new Label(space, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(READABLE, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
    }
}
