package se.digikomp.catalogue.ui.internal.framework;

import java.util.stream.Collectors;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.FieldsPage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.framework.model.Framework;

/** What holds for a framework in all its editions. */
final class FrameworkPage extends FieldsPage {

    private final Framework framework;

    FrameworkPage(Editing editing, Framework framework) {
        super(Messages.Page_overview, editing);
        this.framework = framework;
    }

    @Override
    protected void fill(Fields into) {
        into.heading(Messages.Framework_heading);
        into.shown(Messages.Field_title, framework::getTitle);
        into.shown(Messages.Field_publisher, () -> Wordings.orEmpty(framework.getPublisher()));
        into.shown(Messages.Field_description,
                () -> Wordings.all(framework.getDescription(), editing().reader()));
        into.shown(Messages.Field_editions, () -> editing().catalogue().frameworks().stream()
                .filter(edition -> edition.getFramework() == framework)
                .map(edition -> edition.getVersion() + " (" + edition.getYear() + ")")
                .collect(Collectors.joining("\n")));
    }
}
