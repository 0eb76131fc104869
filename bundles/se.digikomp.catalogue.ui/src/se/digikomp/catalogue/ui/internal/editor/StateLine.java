package se.digikomp.catalogue.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.digikomp.ui.Appearance;

/** The line above the pages of an editor: what the file holds, in what state it is, and what may follow. */
public final class StateLine {

    private final Composite space;
    private final Label note;
    private boolean wrong;

    /**
     * Something that may follow, as a button.
     *
     * @param words what stands on it
     * @param hint  what it does
     * @param take  does it
     */
    public record Choice(String words, String hint, Runnable take) {
    }

    /** A line in an empty space, which it lays out; where that is narrow, the words give way to the buttons. */
    public StateLine(Composite space, String name, String state, List<Choice> choices) {
        this.space = space;
        GridLayoutFactory.fillDefaults().numColumns(1 + choices.size()).margins(12, 6).spacing(8, 2).applyTo(space);
        Composite words = new Composite(space, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(words);
        Label heading = new Label(words, SWT.NONE);
        heading.setText(name);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Label beside = new Label(words, SWT.NONE);
        beside.setText(state);
        Appearance.follow(beside, appearance -> beside.setForeground(appearance.quiet()));
        choices.forEach(this::add);
        note = new Label(space, SWT.WRAP);
        GridDataFactory.fillDefaults().span(1 + choices.size(), 1).exclude(true).applyTo(note);
        note.setVisible(false);
        Appearance.follow(note, appearance -> note.setForeground(wrong ? appearance.bad() : appearance.quiet()));
    }

    /** Says something below the line, in a warning colour where something is wrong; nothing where it is empty. */
    public void say(String words, boolean isWrong) {
        wrong = isWrong;
        note.setText(words);
        note.setForeground(wrong ? Appearance.of(note).bad() : Appearance.of(note).quiet());
        ((GridData) note.getLayoutData()).exclude = words.isEmpty();
        note.setVisible(!words.isEmpty());
        space.getParent().layout(true, true);
    }

    private void add(Choice choice) {
        Button button = new Button(space, SWT.PUSH);
        button.setText(choice.words());
        button.setToolTipText(choice.hint());
        button.addListener(SWT.Selection, event -> choice.take().run());
    }
}
