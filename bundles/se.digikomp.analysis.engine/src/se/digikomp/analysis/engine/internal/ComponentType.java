package se.digikomp.analysis.engine.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.digikomp.analysis.engine.ParameterField.Arity;
import se.digikomp.analysis.engine.ParameterField.Kind;
import se.digikomp.survey.Area;
import se.digikomp.survey.Background;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Round;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Unit;

/** The type of a parameter: that of one value, and how many there may be. */
record ComponentType(Class<?> element, Arity arity) {

    private static final Map<Class<?>, Arity> CONTAINERS = Map.of(Optional.class, Arity.OPTIONAL, List.class,
            Arity.LIST, Set.class, Arity.SET);
    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(Map.entry(boolean.class, Kind.SWITCH),
            Map.entry(Boolean.class, Kind.SWITCH), Map.entry(int.class, Kind.WHOLE),
            Map.entry(Integer.class, Kind.WHOLE), Map.entry(double.class, Kind.NUMBER),
            Map.entry(Double.class, Kind.NUMBER), Map.entry(String.class, Kind.TEXT),
            Map.entry(Statement.class, Kind.CHOICE), Map.entry(Background.class, Kind.CHOICE),
            Map.entry(Competence.class, Kind.CHOICE), Map.entry(Area.class, Kind.CHOICE),
            Map.entry(Unit.class, Kind.CHOICE), Map.entry(Round.class, Kind.CHOICE));

    ComponentType {
        if (!element.isEnum() && !KINDS.containsKey(element)) {
            throw new IllegalArgumentException("a parameter cannot be a " + element.getName());
        }
    }

    /**
     * The type of a record's component.
     *
     * @throws IllegalArgumentException where a parameter cannot have it
     */
    static ComponentType of(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof Class<?> plain) {
            return new ComponentType(plain, Arity.ONE);
        }
        if (type instanceof ParameterizedType container && CONTAINERS.containsKey(container.getRawType())
                && container.getActualTypeArguments()[0] instanceof Class<?> element) {
            return new ComponentType(element, CONTAINERS.get(container.getRawType()));
        }
        throw new IllegalArgumentException("a parameter cannot be a " + type.getTypeName() + ": " + component);
    }

    /** What one value is. */
    Kind kind() {
        return element.isEnum() ? Kind.CHOICE : KINDS.get(element);
    }
}
