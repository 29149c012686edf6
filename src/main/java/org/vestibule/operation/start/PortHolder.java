package org.vestibule.operation.start;

/** Identifies the process that answers on this server's port, by its response to {@code /health/ready}. */
enum PortHolder {
    /** This server, and it is ready. */
    THIS_SERVER,
    /** Nobody can tell yet: a server that isn't ready, perhaps this one. */
    UNKNOWN,
    /** Another program: this server can't get the port any more. */
    ANOTHER;

    private static final int READY = 200;
    private static final int NOT_READY = 503;

    /**
     * Judges an answer. This server gives no others than "ready", with its start's id, and "not ready".
     *
     * @param start the id of this server's start
     */
    static PortHolder of(int status, String body, String start) {
        if (status == NOT_READY) {
            return UNKNOWN;
        }
        return status == READY && body.contains(start) ? THIS_SERVER : ANOTHER;
    }
}
