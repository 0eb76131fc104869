package se.digikomp.catalogue.ui.internal.grid;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.framework.model.LocalizedText;

/** Columns on attributes and texts of model objects, the same way in every grid. */
public final class ModelColumns {

    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.BASIC_ISO_DATE);
    private static final String NUMBER = "\\d{1,6}";

    private ModelColumns() {
    }

    /** A column on an attribute that holds any text. */
    public static <T extends EObject> Column<T> words(String id, String title, int width, EAttribute attribute) {
        return Column.typed(id, title, width, row -> Wordings.orEmpty(row.eGet(attribute)), (row, words) -> {
            row.eSet(attribute, words.isEmpty() && !attribute.isRequired() ? null : words);
            return true;
        });
    }

    /** A column on the wording of a text in one language, which stands behind the title. */
    public static <T extends EObject> Column<T> wording(String title, int width, EReference text, String language,
            Locale reader) {
        return Column.typed(text.getName() + '.' + language,
                NLS.bind(Messages.Grid_language, title, Locale.of(language).getDisplayLanguage(reader)), width,
                row -> Wordings.in(language, (LocalizedText) row.eGet(text)), (row, words) -> {
                    Wordings.write(row, text, language, words);
                    return true;
                });
    }

    /** Columns on the wordings of a text, one a language. */
    public static <T extends EObject> List<Column<T>> wordings(String title, int width, EReference text,
            Collection<String> languages, Locale reader) {
        return languages.stream().map(language -> ModelColumns.<T>wording(title, width, text, language, reader))
                .toList();
    }

    /** A column on a day, written as 2019-03-25 or 20190325; empty where it may be unknown. */
    public static <T extends EObject> Column<T> day(String id, String title, EAttribute attribute) {
        return Column.<T>typed(id, title, 110, row -> Wordings.orEmpty(row.eGet(attribute)), (row, words) -> {
            Optional<LocalDate> day = day(words);
            boolean fits = words.isEmpty() ? !attribute.isRequired() : day.isPresent();
            if (fits) {
                row.eSet(attribute, day.orElse(null));
            }
            return fits;
        }).formed(attribute.isRequired() ? Messages.Date_required : Messages.Date_wrong);
    }

    /** A column on a number that counts something; empty stands for none. */
    public static <T extends EObject> Column<T> count(String id, String title, EAttribute attribute) {
        return Column
                .<T>typed(id, title, 90, row -> (int) row.eGet(attribute) == 0 ? "" : row.eGet(attribute).toString(),
                        (row, words) -> {
                            boolean fits = words.isEmpty() || words.matches(NUMBER);
                            if (fits) {
                                row.eSet(attribute, words.isEmpty() ? 0 : Integer.parseInt(words));
                            }
                            return fits;
                        })
                .formed(Messages.Number_wrong);
    }

    /** A column on yes or no. */
    public static <T extends EObject> Column<T> flag(String id, String title, EAttribute attribute) {
        return Choice.of(() -> List.of(true, false), on -> on ? Messages.Grid_yes : Messages.Grid_no)
                .one(id, title, 110, row -> Optional.of((boolean) row.eGet(attribute)),
                        (row, on) -> row.eSet(attribute, on));
    }

    private static Optional<LocalDate> day(String words) {
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(words.strip(), form));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
