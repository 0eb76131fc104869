package se.digikomp.catalogue.ui.internal.navigator;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

/**
 * One line of the navigator as a plain value, made off the screen's thread.
 *
 * @param path     where it stands: the same line has the same path before and after a refresh
 * @param type     the type whose picture it shows
 * @param label    its label in the reader's language
 * @param file     name of the file to open; empty for a heading
 * @param identity identity of the object to show in that file; empty for a heading
 * @param marks    what stands behind the label, in this order
 * @param children the lines below it
 */
public record Node(String path, EClass type, String label, String file, String identity, Set<Mark> marks,
        List<Node> children) {

    public Node {
        marks = Set.copyOf(marks);
        children = List.copyOf(children);
    }

    /** A line that only sorts others. */
    static Node heading(String path, EClass type, String label, List<Node> children) {
        return new Node(path, type, label, "", "", Set.of(), children);
    }

    /** Whether it stands for something that can be opened. */
    public boolean opens() {
        return !file.isEmpty();
    }

    /** Whether it stands for a whole file and not for something inside one. */
    public boolean isFile() {
        return opens() && path.endsWith(':' + file);
    }

    /** Whether nothing in it is frozen. */
    public boolean isChangeable() {
        return marks.stream().noneMatch(Mark::locks);
    }

    /** Whether its label or one below contains these words, whatever their case. */
    public boolean matches(String words) {
        return label.toLowerCase().contains(words.toLowerCase())
                || children.stream().anyMatch(child -> child.matches(words));
    }
}
