package org.vestibule.portal.transfer;

/** What came of an attempt to export a portal. */
public sealed interface ExportPortalOutcome {

    /** It was read, and can be written. */
    record Ready(PortalExport export) implements ExportPortalOutcome {}

    /** Nothing was read: no import would take the file. */
    record TooLarge(String name, long mostBytes) implements ExportPortalOutcome {}

    /** There is no such portal, or not any more. */
    record Unknown() implements ExportPortalOutcome {}
}
