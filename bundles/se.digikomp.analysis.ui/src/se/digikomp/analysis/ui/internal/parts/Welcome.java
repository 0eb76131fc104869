package se.digikomp.analysis.ui.internal.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import se.digikomp.ui.Appearance;
import se.digikomp.ui.Icon;

/** What a person sees while there is nothing to look at: three places to start from. */
final class Welcome {

    private static final int TEXT_WIDTH = 620;

    private final Composite page;
    private final LocalResourceManager resources;
    private final Appearance appearance;

    /** Starting points that do what the three receivers say. */
    Welcome(Composite parent, Runnable demonstration, Runnable extract, Runnable questionnaire) {
        page = new Composite(parent, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), page);
        appearance = Appearance.of(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(40, 32).spacing(14, 4).applyTo(page);
        Label title = text(Messages.Welcome_title, 8, SWT.BOLD);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        Label intro = text(Messages.Welcome_intro, 0, SWT.NORMAL);
        GridDataFactory.fillDefaults().span(2, 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(intro);
        start(Icon.REGION, Messages.Welcome_demonstration, Messages.Welcome_demonstration_text, demonstration);
        start(Icon.IMPORT, Messages.Welcome_extract, Messages.Welcome_extract_text, extract);
        start(Icon.QUESTIONNAIRE, Messages.Welcome_questionnaire, Messages.Welcome_questionnaire_text, questionnaire);
    }

    Control control() {
        return page;
    }

    private Label text(String words, int larger, int style) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(words);
        label.setFont(
                resources.create(FontDescriptor.createFrom(page.getFont()).increaseHeight(larger).setStyle(style)));
        return label;
    }

    private void start(Icon icon, String action, String explanation, Runnable what) {
        Label picture = new Label(page, SWT.NONE);
        picture.setImage(icon.image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BOTTOM).indent(0, 18).applyTo(picture);
        Link link = new Link(page, SWT.NONE);
        link.setText("<a>" + action + "</a>");
        link.setFont(resources.create(FontDescriptor.createFrom(page.getFont()).increaseHeight(2)));
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> what.run()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).indent(0, 18).applyTo(link);
        new Label(page, SWT.NONE);
        Label words = text(explanation, 0, SWT.NORMAL);
        words.setForeground(appearance.quiet());
        GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(words);
    }
}
