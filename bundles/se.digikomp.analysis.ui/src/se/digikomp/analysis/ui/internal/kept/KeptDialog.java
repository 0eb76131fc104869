package se.digikomp.analysis.ui.internal.kept;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import se.digikomp.analysis.engine.KeptResult;
import se.digikomp.analysis.engine.ResultArchive;
import se.digikomp.ui.Background;

/** Where a person finds kept results, renames and removes them, and says which one to show or to ask again. */
public final class KeptDialog extends Dialog {

    private static final int AGAIN_ID = IDialogConstants.CLIENT_ID + 1;

    private final ResultArchive archive;
    private final Function<String, String> analyses;
    private List<KeptResult> known;
    private KeptTable table;
    private Background work;
    private List<Button> buttons = List.of();
    private KeptResult chosen;

    /** A dialog on what an archive holds; {@code analyses} says in words what analysis an id stands for. */
    public KeptDialog(Shell parent, ResultArchive archive, List<KeptResult> known,
            Function<String, String> analyses) {
        super(parent);
        this.archive = archive;
        this.known = known;
        this.analyses = analyses;
    }

    /** Opens the dialog; hands the result that a person wants to see, or to ask again, to one of the receivers. */
    public void choose(Consumer<KeptResult> shown, Consumer<KeptResult> again) {
        int code = open();
        Optional.ofNullable(chosen).ifPresent(code == AGAIN_ID ? again : shown);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Kept_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(convertHorizontalDLUsToPixels(580), convertVerticalDLUsToPixels(260));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(area);
        Label intro = new Label(area, SWT.WRAP);
        intro.setText(known.isEmpty() ? Messages.Kept_none : Messages.Kept_intro);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(intro);
        table = new KeptTable(area, analyses);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        Composite side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(side);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(side);
        buttons = List.of(button(side, Messages.Kept_show, () -> end(OK)),
                button(side, Messages.Kept_again, () -> end(AGAIN_ID)),
                button(side, Messages.Kept_rename, this::rename), button(side, Messages.Kept_remove, this::remove));
        table.viewer().addDoubleClickListener(event -> end(OK));
        table.viewer().addSelectionChangedListener(event -> allow());
        table.viewer().getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            switch (event.keyCode) {
                case SWT.F2 -> rename();
                case SWT.DEL -> remove();
                default -> {
                }
            }
        }));
        work = new Background(area);
        show(known, "");
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Kept_close, false);
    }

    private static Button button(Composite side, String label, Runnable action) {
        Button button = new Button(side, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void show(List<KeptResult> kept, String name) {
        known = kept;
        table.show(kept, name);
        allow();
    }

    private void allow() {
        buttons.forEach(button -> button.setEnabled(table.marked().isPresent()));
    }

    private void end(int code) {
        table.marked().ifPresent(kept -> {
            chosen = kept;
            setReturnCode(code);
            close();
        });
    }

    private void rename() {
        table.marked().ifPresent(kept -> {
            Set<String> taken = known.stream().map(KeptResult::name).filter(name -> !name.equals(kept.name()))
                    .collect(Collectors.toSet());
            NameDialog dialog = new NameDialog(getShell(), Messages.Kept_title,
                    NLS.bind(Messages.Name_question, kept.name()), kept.name(), Messages.Kept_rename, taken);
            if (dialog.open() == Window.OK) {
                change(() -> archive.rename(kept.name(), dialog.getValue()), dialog.getValue().strip());
            }
        });
    }

    private void remove() {
        table.marked().ifPresent(kept -> {
            if (new MessageDialog(getShell(), Messages.Kept_title, null,
                    NLS.bind(Messages.Remove_question, kept.name()), MessageDialog.WARNING, 1,
                    Messages.Kept_remove.replace("\u2026", ""),
                    JFaceResources.getString(IDialogLabelKeys.CANCEL_LABEL_KEY)).open() == OK) {
                change(() -> archive.remove(kept.name()), "");
            }
        });
    }

    private void change(Runnable how, String name) {
        work.compute(Messages.Kept_work, progress -> {
            how.run();
            return archive.all();
        }).then(all -> show(all, name));
    }
}
