package se.digikomp.catalogue.internal.audit;

import java.util.List;
import java.util.Set;

import se.digikomp.catalogue.Rule;

/** The rules of the product in the order in which their problems are told. */
public final class StandardRules {

    private StandardRules() {
    }

    /** The rules; texts are required in these languages where a version names none. */
    public static List<Rule> of(Set<String> languages) {
        return List.of(new DuplicateCode(), new CodeMalformed(), new KeyDuplicate(), new CodeContradicts(),
                new TextMissing(languages), new WordingTwice(), new TextDoubled(), new TranslationOutdated(),
                new CompetenceMissing(), new CompetenceUncovered(), new ThemeUnused(), new DanglingReference(),
                new ScaleMissing(), new ScaleDiffers(), new OptionDuplicate(), new OptionUnreachable(),
                new OptionsTooFew(), new OrderChanged(), new UndecidedComparability(), new DecisionIncomplete(),
                new DecisionSuperfluous(), new StatementTooLong(), new StatementDoubleBarrelled(), new DemoText(),
                new ValueMissing(),
                new DatesReversed(), new MembershipTwice(), new StaffNumber(), new PackageEmpty(),
                new CoverageMissing());
    }
}
