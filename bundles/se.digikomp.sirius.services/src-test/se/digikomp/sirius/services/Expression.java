package se.digikomp.sirius.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * An expression of the description and the class of what it is asked of, where that is plain.
 *
 * @param text     the expression without its language
 * @param receiver what {@code self} is; empty inside operations, whose context changes
 */
record Expression(String text, Optional<EClass> receiver) {

    private static final Pattern CALL = Pattern.compile("(\\w+)?\\.(\\w+)\\(([^()]*)\\)");
    private static final Pattern STEP = Pattern.compile("self\\.(\\w+)\\b(?!\\()");

    /** A call of a service on something. */
    record Call(String on, String name, int arguments) {
    }

    /** The expression in an attribute; empty where the attribute holds something else. */
    static Optional<Expression> of(Attr attribute) {
        return attribute.getValue().startsWith("aql:")
                ? Optional.of(new Expression(attribute.getValue().substring(4), receiver(attribute)))
                : Optional.empty();
    }

    /** All calls, from left to right. */
    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        Matcher matcher = CALL.matcher(text);
        while (matcher.find()) {
            String arguments = matcher.group(3).strip();
            calls.add(new Call(matcher.group(1) == null ? "" : matcher.group(1), matcher.group(2),
                    arguments.isEmpty() ? 0 : arguments.split(",").length));
        }
        return calls;
    }

    /** The features asked of {@code self}. */
    List<String> features() {
        return STEP.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static Optional<EClass> receiver(Attr attribute) {
        Element owner = attribute.getOwnerElement();
        return switch (attribute.getName()) {
            case "browseExpression", "valueExpression", "elementExpression" -> Optional.empty();
            case "semanticCandidatesExpression" -> domain((Element) owner.getParentNode());
            case "targetFinderExpression" -> owner.hasAttribute("domainClass") ? domain(owner)
                    : reference(owner, "sourceMapping");
            case "columnFinderExpression" -> reference(owner, "lineMapping");
            case "message" -> Design.type(owner.getAttribute("targetClass"));
            case "auditExpression" -> Design.type(((Element) owner.getParentNode()).getAttribute("targetClass"));
            case "labelExpression" -> inEditionTable(owner) ? lines(owner) : domain(owner);
            case "headerLabelExpression" -> inEditionTable(owner) ? domain((Element) owner.getParentNode())
                    : domain(owner);
            default -> domain(owner);
        };
    }

    private static boolean inEditionTable(Element owner) {
        return owner.getLocalName().equals("ownedColumnMappings") && !owner.hasAttribute("domainClass");
    }

    private static Optional<EClass> lines(Element column) {
        return Design.children((Element) column.getParentNode())
                .filter(child -> child.getLocalName().equals("ownedLineMappings")).findFirst()
                .flatMap(Expression::domain);
    }

    private static Optional<EClass> reference(Element owner, String attribute) {
        Element root = owner.getOwnerDocument().getDocumentElement();
        String name = owner.getAttribute(attribute).replaceAll("^.*\\[name='(\\w+)'\\]$", "$1");
        return Stream.of(root.getElementsByTagName("*")).flatMap(all -> java.util.stream.IntStream
                .range(0, all.getLength()).mapToObj(index -> (Element) all.item(index)))
                .filter(element -> element.getAttribute("name").equals(name) && element.hasAttribute("domainClass"))
                .findFirst().flatMap(Expression::domain);
    }

    private static Optional<EClass> domain(Element element) {
        for (Element at = element; at.getParentNode() instanceof Element parent; at = parent) {
            if (at.hasAttribute("domainClass")) {
                return Design.type(at.getAttribute("domainClass"));
            }
        }
        return Optional.empty();
    }
}
