/** Tells a room whose socket it is given: between the server and its rooms, never from outside. */
export const DEVICE_HEADER = 'sidecard-device'
