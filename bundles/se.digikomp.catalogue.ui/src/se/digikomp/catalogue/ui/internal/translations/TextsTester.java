package se.digikomp.catalogue.ui.internal.translations;

import org.eclipse.core.expressions.PropertyTester;

import se.digikomp.catalogue.ui.internal.editor.ModelEditor;

/** What menus ask about an editor: whether its texts can be sent to a translator, and taken back. */
public final class TextsTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        ModelEditor editor = (ModelEditor) receiver;
        boolean translated = editor.page(TranslationsPage.class).isPresent();
        return switch (property) {
            case "leave" -> translated;
            case "return" -> translated && editor.editing().permission().allowed();
            default -> throw new IllegalArgumentException(property);
        };
    }
}
