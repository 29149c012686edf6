package org.vestibule.portal.transfer;

/** The result of exporting a portal. */
public sealed interface ExportPortalOutcome {

    /** The portal was read, and can be written. */
    record Ready(PortalExport export) implements ExportPortalOutcome {}

    /** Nothing is exported: the file would be too large to import. */
    record TooLarge(String name, long mostBytes) implements ExportPortalOutcome {}

    /** There is no such portal, or it was deleted. */
    record Unknown() implements ExportPortalOutcome {}
}
