package se.digikomp.sirius.internal;

import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.NodeCreationDescription;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.table.metamodel.table.description.CreateTool;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;

/** The tools of the representations, as Sirius's editors use them. */
final class Tools {

    private final ITableCommandFactory tables;
    private final IDiagramCommandFactory diagrams;

    /** Tools for the representations of a session. */
    Tools(Session session) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        tables = TableCommandFactoryService.getInstance().getNewProvider().getCommandFactory(domain);
        tables.setModelAccessor(session.getModelAccessor());
        diagrams = DiagramCommandFactoryService.getInstance().getNewProvider().getCommandFactory(domain);
    }

    /** Types into an empty cell of a cross table. */
    Command mark(DLine line, DColumn column) {
        return tables.buildCreateCellFromTool(line, (DTargetColumn) column, "x");
    }

    /** Types into a cell. */
    Command type(DCell cell, String words) {
        return tables.buildSetCellValueFromTool(cell, words);
    }

    /** Adds a line to a table by the tool of the table itself. */
    Command addLine(DTable table) {
        CreateTool tool = table.getDescription().getOwnedCreateLine().getFirst();
        return tables.buildCreateLineCommandFromTool(table, table.getTarget(), tool);
    }

    /** Deletes a line with what it stands for. */
    Command delete(DLine line) {
        return tables.buildDeleteTableElement(line);
    }

    /** Draws a node in the diagram. */
    Command draw(DDiagram diagram, String tool) {
        return diagrams.buildCreateNodeCommandFromTool(diagram, (NodeCreationDescription) tool(diagram, tool));
    }

    /** Draws an edge between what stands for two objects. */
    Command connect(DDiagram diagram, EObject from, EObject to, String tool) {
        return diagrams.buildCreateEdgeCommandFromTool((EdgeTarget) node(diagram, from), (EdgeTarget) node(diagram, to),
                (EdgeCreationDescription) tool(diagram, tool));
    }

    /** Deletes what stands for something in a diagram. */
    Command delete(DDiagramElement element) {
        return diagrams.buildDeleteDiagramElement(element);
    }

    static DNode node(DDiagram diagram, EObject target) {
        return diagram.getNodes().stream().filter(each -> each.getTarget() == target).findFirst().orElseThrow();
    }

    static DEdge edge(DDiagram diagram, EObject from, EObject to) {
        return diagram.getEdges().stream().filter(each -> each.getSourceNode() == node(diagram, from)
                && each.getTargetNode() == node(diagram, to)).findFirst().orElseThrow();
    }

    static DCell cell(DLine line, DColumn column) {
        return line.getCells().stream().filter(each -> each.getColumn() == column).findFirst().orElseThrow();
    }

    private static AbstractToolDescription tool(DDiagram diagram, String name) {
        return Stream
                .concat(Stream.of(diagram.getDescription().getDefaultLayer()),
                        diagram.getDescription().getAdditionalLayers().stream())
                .map(Layer.class::cast).flatMap(layer -> layer.getToolSections().stream())
                .flatMap(section -> section.getOwnedTools().stream()).filter(each -> each.getName().equals(name))
                .map(AbstractToolDescription.class::cast).findFirst().orElseThrow();
    }
}
