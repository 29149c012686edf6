/**
 * How Vestibule starts and how it is watched: the steps before the first request, the refusal to start with wrong
 * settings or widgets that can't be read, health, and the upkeep that nobody asks for. It may call any feature's services; no feature knows it, except to add a {@link org.vestibule.operation.StartTask}.
 */
package org.vestibule.operation;
