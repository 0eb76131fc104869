package se.digikomp.catalogue.ui.internal.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ItemKey;
import se.digikomp.catalogue.Texts;
import se.digikomp.framework.model.Identified;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;

/**
 * One thing about an item in two versions.
 *
 * @param label  what it is, such as a language or the scale
 * @param before as it was; empty where the item was not there
 * @param after  as it is; empty where the item is not there any more
 */
record Facet(String label, String before, String after) {

    /** Everything about an item: its wordings in all languages, and whatever else differs. */
    static List<Facet> of(ItemKey item, QuestionnaireVersion earlier, QuestionnaireVersion later, Locale reader) {
        Optional<Identified> before = new Items(earlier).find(item);
        Optional<Identified> after = new Items(later).find(item);
        List<Facet> facets = new ArrayList<>(wordings(before, after, reader));
        List<Facet> others = new ArrayList<>();
        others.add(facet(Messages.Facet_competence, before, after, found -> competence(found, reader)));
        others.add(facet(Messages.Facet_scale, before, after, found -> scale(found, reader)));
        others.add(facet(Messages.Facet_stem, before, after, found -> stem(found, reader)));
        others.add(facet(Messages.Facet_options, before, after, found -> options(found, reader)));
        others.add(facet(Messages.Facet_place, before, after, Facet::place));
        others.stream().filter(facet -> before.isPresent() && after.isPresent())
                .filter(facet -> !facet.before.equals(facet.after)).forEach(facets::add);
        return facets;
    }

    private static List<Facet> wordings(Optional<Identified> before, Optional<Identified> after, Locale reader) {
        Map<String, String> old = before.map(found -> Texts.of(Items.text(found)).byLanguage()).orElse(Map.of());
        Map<String, String> now = after.map(found -> Texts.of(Items.text(found)).byLanguage()).orElse(Map.of());
        Set<String> languages = new LinkedHashSet<>(List.of(reader.getLanguage()));
        languages.addAll(now.keySet());
        languages.addAll(old.keySet());
        return languages.stream().filter(language -> old.containsKey(language) || now.containsKey(language))
                .map(language -> new Facet(language(language, reader), old.getOrDefault(language, ""),
                        now.getOrDefault(language, "")))
                .toList();
    }

    private static String language(String code, Locale reader) {
        String name = Locale.of(code).getDisplayLanguage(reader);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    private static Facet facet(String label, Optional<Identified> before, Optional<Identified> after,
            Function<Identified, String> value) {
        return new Facet(label, before.map(value).orElse(""), after.map(value).orElse(""));
    }

    private static String competence(Identified item, Locale reader) {
        return item instanceof Statement statement && statement.getCompetence() != null
                ? statement.getCompetence().getCode() + " " + Wording.of(statement.getCompetence().getName(), reader)
                : "";
    }

    private static String scale(Identified item, Locale reader) {
        if (!(item instanceof Statement statement) || statement.getScale() == null) {
            return "";
        }
        Scale scale = statement.getScale();
        return NLS.bind(Messages.Facet_steps, new Object[] { scale.getSteps(), Wording.of(scale.getLow(), reader),
                Wording.of(scale.getHigh(), reader) });
    }

    private static String stem(Identified item, Locale reader) {
        return item instanceof Statement statement && statement.eContainer() instanceof QuestionnaireVersion version
                ? Wording.of(version.getStem(), reader)
                : "";
    }

    private static String options(Identified item, Locale reader) {
        return item instanceof BackgroundQuestion question ? question.getOptions().stream().map(Option::getLabel)
                .map(label -> Wording.of(label, reader)).collect(Collectors.joining("\n")) : "";
    }

    private static String place(Identified item) {
        List<?> siblings = (List<?>) item.eContainer().eGet(item.eContainingFeature());
        return NLS.bind(Messages.Facet_nth, siblings.indexOf(item) + 1, siblings.size());
    }
}
