package se.digikomp.importing.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/** What the words in the cells of one question stand for: a step or an option counting from 1, 0 for no answer. */
final class Steps {

    private static final int MOST_REMEMBERED = 1000;
    private static final int SIGNS = 128;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, OptionalInt> remembered = new HashMap<>();
    private final OptionalInt[] signs = new OptionalInt[SIGNS];
    private final int numbers;

    private Steps(int numbers) {
        this.numbers = numbers;
    }

    /** Numbers that are steps of a scale, the scale's own labels and ends, and before all a mapping's words. */
    static Steps of(Scale scale, Map<String, Integer> own) {
        Steps steps = new Steps(scale.steps());
        if (scale.labels().isEmpty()) {
            steps.add(scale.low(), 1);
            steps.add(scale.high(), scale.steps());
        }
        for (int step = 1; step <= scale.labels().size(); step++) {
            steps.add(scale.labels().get(step - 1), step);
        }
        own.forEach((word, step) -> steps.words.put(Wording.plain(word), step));
        return steps;
    }

    /** The labels and codes of a choice question's options, and before all a mapping's words. */
    static Steps of(Background question, Map<String, Integer> own) {
        Steps steps = new Steps(0);
        List<Option> options = question.options();
        for (int option = 1; option <= options.size(); option++) {
            steps.words.put(Wording.plain(options.get(option - 1).code()), option);
        }
        for (int option = 1; option <= options.size(); option++) {
            steps.add(options.get(option - 1).label(), option);
        }
        own.forEach((word, option) -> steps.words.put(Wording.plain(word), option));
        return steps;
    }

    /** What a cell stands for; empty where it is nothing of the kind. A blank cell is no answer. */
    OptionalInt of(String cell) {
        if (cell.length() == 1 && cell.charAt(0) < SIGNS) {
            char sign = cell.charAt(0);
            if (signs[sign] == null) {
                signs[sign] = find(cell);
            }
            return signs[sign];
        }
        OptionalInt known = remembered.get(cell);
        if (known == null) {
            known = find(cell);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(cell, known);
            }
        }
        return known;
    }

    private OptionalInt find(String cell) {
        String plain = Wording.plain(cell);
        if (plain.isEmpty()) {
            return OptionalInt.of(0);
        }
        Integer word = words.get(plain);
        if (word != null) {
            return OptionalInt.of(word);
        }
        if (plain.matches("\\d{1,2}")) {
            int number = Integer.parseInt(plain);
            return number >= 1 && number <= numbers ? OptionalInt.of(number) : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private void add(Text label, int step) {
        label.byLanguage().values().stream().map(Wording::plain).filter(plain -> !plain.isEmpty())
                .forEach(plain -> words.put(plain, step));
    }
}
