// The few globals that every runtime of ours has (browsers, workerd, Node), declared by hand because
// `shared/` is checked against the language alone: whatever else it wants must come in as a parameter.

declare class TextEncoder {
  encode(text?: string): Uint8Array
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: Uint8Array | ArrayBuffer, options?: { stream?: boolean }): string
}

declare class URL {
  constructor(url: string, base?: string)
  static canParse(url: string, base?: string): boolean
  href: string
  readonly origin: string
  protocol: string
  host: string
  hostname: string
  port: string
  pathname: string
  search: string
  hash: string
  readonly searchParams: { get(name: string): string | null; delete(name: string): void; keys(): Iterable<string> }
}

declare function atob(base64: string): string
declare function btoa(binary: string): string

declare const crypto: {
  getRandomValues<T extends Uint8Array>(target: T): T
  readonly subtle: { digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> }
}
