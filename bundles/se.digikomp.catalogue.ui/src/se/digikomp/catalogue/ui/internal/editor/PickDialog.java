package se.digikomp.catalogue.ui.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.digikomp.catalogue.ui.internal.Messages;

/** Several values ticked in a list that can be narrowed by typing. */
public final class PickDialog<T> extends Dialog {

    private final String title;
    private final List<T> offered;
    private final Set<T> ticked;
    private final Function<T, String> words;

    private PickDialog(Shell parent, String title, List<T> offered, Collection<T> ticked, Function<T, String> words) {
        super(parent);
        this.title = title;
        this.offered = offered;
        this.ticked = new LinkedHashSet<>(ticked);
        this.words = words;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The values ticked when the dialog was confirmed, in the order offered; empty where it was cancelled. */
    public static <T> Optional<List<T>> open(Shell parent, String title, List<T> offered, Collection<T> ticked,
            Function<T, String> words) {
        PickDialog<T> dialog = new PickDialog<>(parent, title, offered, ticked, words);
        return dialog.open() == OK ? Optional.of(offered.stream().filter(dialog.ticked::contains).toList())
                : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Navigator_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        CheckboxTableViewer list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 340).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(this::label));
        list.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object above, Object element) {
                return label(element).toLowerCase().contains(filter.getText().strip().toLowerCase());
            }
        });
        list.setInput(new ArrayList<>(offered));
        list.setCheckedElements(ticked.toArray());
        list.addCheckStateListener(event -> tick(event.getElement(), event.getChecked()));
        filter.addModifyListener(event -> {
            list.refresh();
            list.setCheckedElements(ticked.toArray());
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_choose, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
    }

    @SuppressWarnings("unchecked")
    private String label(Object element) {
        return words.apply((T) element);
    }

    @SuppressWarnings("unchecked")
    private void tick(Object element, boolean on) {
        if (on) {
            ticked.add((T) element);
        } else {
            ticked.remove(element);
        }
    }
}
