/** Where the device is, asked of the browser; of its answer only the colonia goes on. */
import { whereabouts, type Boundaries, type Whereabouts } from '$old/lib/place/whereabouts';

export type DeviceAnswer =
  | Whereabouts
  /** The reader, or a rule of the device, did not let it be told. */
  | { readonly kind: 'negada' }
  /** The device does not know it, or took too long. */
  | { readonly kind: 'sin_posicion' }
  /** The files to place it with did not come. */
  | { readonly kind: 'sin_contornos' };

/** Milliseconds. */
const PATIENCE = 20_000;
/** `GeolocationPositionError.PERMISSION_DENIED`, which is not there where there is no such error. */
const DENIED = 1;

/** Never throws: an error could carry the position to a console. */
export async function askDevice(
  geolocation: Pick<Geolocation, 'getCurrentPosition'>,
  bring: () => Promise<Boundaries>,
): Promise<DeviceAnswer> {
  const [boundaries, told] = await Promise.all([
    bring().catch(() => null),
    new Promise<GeolocationCoordinates | 'negada' | 'sin_posicion'>((answer) => {
      geolocation.getCurrentPosition(
        ({ coords }) => answer(coords),
        ({ code }) => answer(code === DENIED ? 'negada' : 'sin_posicion'),
        { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 0 },
      );
    }),
  ]);
  if (typeof told === 'string') return { kind: told };
  if (boundaries === null) return { kind: 'sin_contornos' };
  const { latitude: lat, longitude: lon, accuracy } = told;
  return whereabouts(boundaries, { lat, lon, accuracy });
}
