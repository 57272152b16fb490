/** Holds services that are written in code to what the gate does with them; what JSON can say is held elsewhere. */
import { hold } from './check-options.js';
import { ConfigError } from './config-error.js';
import type { ConsentOptions } from './options.js';
import { id, required, type Schema } from './schema.js';
import type { Service } from './service.js';

const SERVICE: Schema = { id: required(id), cookies: ['anything'] };
const ITEM: Schema = { name: required({ match: /[^\s*]/, rule: 'the name of what is stored' }) };

/** @throws {ConfigError} naming the option, the rule, the value and the way out */
export function checkCode({ services = [], categories = [] }: ConsentOptions): void {
  const necessary = categories.flatMap((one) =>
    typeof one === 'object' && one.basis === 'strictly-necessary' ? one.id : [],
  );
  services.forEach((one, index) => {
    const { id: name, category = '', cookies, grant, withdraw } = one as Partial<Service>;
    const path = `services[${index}]`;
    if ('vendor' in one) return;
    hold(path, SERVICE, { id: name, cookies });
    cookies?.forEach((item, at) =>
      hold(`${path}.cookies[${at}]`, ITEM, item && { name: item.name }),
    );
    for (const [member, value] of Object.entries({ grant, withdraw })) {
      if (value === undefined) continue;
      if (typeof value !== 'function')
        throw new ConfigError(`${path}.${member}`, 'a function', value);
      if (!Object.hasOwn(one, member))
        throw new ConfigError(
          `${path}.${member}`,
          'a member of the object itself',
          value,
          'What a class brings is not seen: write an object, or copy it into one.',
        );
      if (category === 'essential' || necessary.includes(category))
        throw new ConfigError(
          `${path}.${member}`,
          'left out where no consent is needed',
          value,
          'Start it yourself.',
        );
    }
  });
}
