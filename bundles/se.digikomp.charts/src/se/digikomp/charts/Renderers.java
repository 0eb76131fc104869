package se.digikomp.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.digikomp.analysis.result.Block;

/** The ways to draw results that bundles contribute, by the kind of block. Used on one thread at a time. */
public final class Renderers {

    private final List<Renderer> all;
    private final Map<Renderer, Chart> made = new HashMap<>();

    /** These renderers; the highest priority first, equal ones as given. */
    public Renderers(List<Renderer> renderers) {
        List<Renderer> sorted = new ArrayList<>(renderers);
        sorted.sort(Comparator.comparingInt(Renderer::priority).reversed());
        all = List.copyOf(sorted);
    }

    /** The different ways to draw those of these blocks that leave a choice, by their ids, the usual one first. */
    public List<Renderer> choices(List<Block> blocks) {
        Map<String, Renderer> byId = new LinkedHashMap<>();
        blocks.stream().map(this::suiting).filter(renderers -> renderers.size() > 1).flatMap(List::stream)
                .sorted(Comparator.comparingInt(all::indexOf))
                .forEach(renderer -> byId.putIfAbsent(renderer.id(), renderer));
        return List.copyOf(byId.values());
    }

    private List<Renderer> suiting(Block block) {
        return all.stream().filter(renderer -> renderer.suits(block)).toList();
    }

    /** A chart that draws each block by the renderer of this id where it suits the block, otherwise by the usual one. */
    public Chart chart(Optional<String> id) {
        return (block, together, setting) -> draw(id, block, together, setting);
    }

    private Optional<Drawing> draw(Optional<String> id, Block block, List<Block> together, Setting setting) {
        List<Renderer> suiting = suiting(block);
        return suiting.stream().filter(renderer -> id.filter(renderer.id()::equals).isPresent()).findFirst()
                .or(() -> suiting.stream().findFirst())
                .flatMap(renderer -> made.computeIfAbsent(renderer, chosen -> chosen.maker().get()).draw(block,
                        together, setting));
    }
}
