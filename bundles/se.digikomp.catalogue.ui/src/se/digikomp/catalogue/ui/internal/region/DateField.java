package se.digikomp.catalogue.ui.internal.region;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Fields;

/** A day typed as 2019-03-25, or nothing; anything else is marked and changes nothing. */
final class DateField {

    private final Consumer<Optional<LocalDate>> change;
    private ControlDecoration wrong;

    private DateField(Consumer<Optional<LocalDate>> change) {
        this.change = change;
    }

    /** Adds a field for a day. */
    static void in(Fields fields, String label, Supplier<Optional<LocalDate>> value,
            Consumer<Optional<LocalDate>> change) {
        DateField field = new DateField(change);
        Text text = fields.line(label, () -> value.get().map(LocalDate::toString).orElse(""), field::typed);
        text.setMessage(Messages.Date_form);
        field.wrong = new ControlDecoration(text, SWT.RIGHT | SWT.TOP);
        field.wrong.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        field.wrong.setDescriptionText(Messages.Date_wrong);
        field.wrong.hide();
        text.addModifyListener(event -> field.judge(text.getText()));
    }

    private void typed(String words) {
        if (words.isBlank()) {
            change.accept(Optional.empty());
        } else {
            day(words).ifPresent(day -> change.accept(Optional.of(day)));
        }
    }

    private void judge(String words) {
        if (words.isBlank() || day(words).isPresent()) {
            wrong.hide();
        } else {
            wrong.show();
        }
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
