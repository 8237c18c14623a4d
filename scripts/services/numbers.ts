/** The numbers of help that the site shows, one by one: what there is to telephone. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { confirmable } from '../../src/lib/contract/catalogs/confirmable';
import { readNewContacts } from '../../src/lib/contract/catalogs/newContacts';
import { readServices, type Service } from '../etl/curated/services';
import { servicesOf } from '../etl/curated/rows';
import { readCatalogs } from '../etl/geo/placeCatalogs';
import { usualAlcaldia } from '../etl/build/usualAlcaldia';

const NEW = 'data/catalogs/contactos_nuevos.csv';

export interface ShownNumber {
  readonly service: Service;
  readonly number: string;
}

export interface Numbers {
  readonly shown: readonly ShownNumber[];
  /** Those whose remark says VERIFICAR: the site doesn't show how to reach them. */
  readonly withheld: readonly Service[];
}

/** @param root folder of the project */
export function numbersOf(root: string): Numbers {
  const known = readNewContacts(NEW, readFileSync(resolve(root, NEW), 'utf8'));
  const services = servicesOf(readServices(root, readCatalogs(root)), [usualAlcaldia(root)]).map(
    (service) => {
      const since = known.find(({ servicio }) => servicio === service.id);
      if (since === undefined) return service;
      const { telefono, whatsapp, horario, fuente_url, fuente_fecha } = since;
      return {
        ...service,
        telefono,
        whatsapp,
        horario,
        fuente_url,
        fuente_fecha,
        por_verificar: false,
      };
    },
  );
  return {
    shown: services
      .filter(({ por_verificar: isWithheld }) => !isWithheld)
      .flatMap((service) =>
        confirmable(service.telefono, service.whatsapp).map((number) => ({ service, number })),
      ),
    withheld: services.filter(({ por_verificar: isWithheld }) => isWithheld),
  };
}

/** The same for a number however a spreadsheet left it: `079`, `79`, `55-5345-5224`, `079 (con el cero)`. */
export const numberKey = (text: string): string =>
  text.replace(/[^\d*]/g, '').replace(/^(\*?)0+/, '$1');
