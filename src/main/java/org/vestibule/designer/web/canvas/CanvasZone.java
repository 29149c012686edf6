package org.vestibule.designer.web.canvas;

import java.util.List;

/**
 * A zone on the canvas.
 *
 * @param within the placement that it belongs to, "" for a zone of the layout
 * @param label its name in the author's language
 */
public record CanvasZone(String within, String name, String label, List<CanvasPlacement> placements) {}
