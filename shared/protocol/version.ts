/**
 * The version of what travels between device and server. Each line of the history is a release of it:
 * 1  push, pull, set-up, pairing, sessions, devices, pokes (2026-11-24)
 * 2  numbers of changes and the position that a device has seen are held against the server's with each push, and a cloned device
 *    gets an id of its own;
 *    snapshots and their chunks, and logs that begin behind a floor; files in pieces; private records that their owner
 *    shares and takes back, and the epoch of what a member may read; how many jobs the server gave up (2026-11-29)
 * 3  a device can be removed by another, and the list of devices says which (2026-11-29)
 */
export const PROTOCOL_VERSION = 3

/** The oldest version that the server still answers. May never rise within a year of a release. */
export const OLDEST_PROTOCOL_VERSION = 1

/** The header that carries it. */
export const PROTOCOL_HEADER = 'sidecard-protocol'
